package org.rollcall.referral.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a school, as its reader sees it.
 *
 * @param onDuty who gets what comes in today
 * @param terms with the history and what is planned; for the council only, as are the covers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SchoolOfficersView(
        String schoolUrn,
        @Nullable String onDuty,
        @Nullable String officer,
        @Nullable String deputy,
        @Nullable List<TermView> terms,
        @Nullable List<CoverView> covers) {

    /** Who took which part, from when to when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TermView(
            Part part,
            String officer,
            LocalDate from,
            @Nullable LocalDate to) {

        static TermView of(Term term) {
            return new TermView(term.part(), term.officer(), term.from(), term.to());
        }
    }

    /** Who covers, from when to when. */
    record CoverView(String id, String officer, LocalDate from, LocalDate to, Cover.Reason reason) {

        static CoverView of(Cover cover) {
            return new CoverView(cover.id(), cover.officer(), cover.from(), cover.to(), cover.reason());
        }
    }

    static SchoolOfficersView of(SchoolOfficers shown, LocalDate today, boolean forCouncil) {
        return new SchoolOfficersView(
                shown.school().value(),
                shown.onDuty(today).orElse(null),
                shown.holds(Part.NAMED, today).orElse(null),
                shown.holds(Part.DEPUTY, today).orElse(null),
                forCouncil ? shown.terms().stream().map(TermView::of).toList() : null,
                forCouncil ? shown.covers().stream().map(CoverView::of).toList() : null);
    }
}
