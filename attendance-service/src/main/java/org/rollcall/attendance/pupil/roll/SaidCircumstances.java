package org.rollcall.attendance.pupil.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.attendance.pupil.circumstances.Circumstances;
import org.rollcall.attendance.pupil.circumstances.Dated;
import org.rollcall.attendance.pupil.circumstances.FreeMeals;
import org.rollcall.attendance.pupil.circumstances.SenProvision;
import org.rollcall.attendance.pupil.circumstances.SocialCare;
import org.rollcall.attendance.pupil.circumstances.SocialCareStatus;
import org.rollcall.attendance.pupil.roll.Said.SaidCare;
import org.rollcall.attendance.pupil.roll.Said.SaidMeals;
import org.rollcall.attendance.pupil.roll.Said.SaidSen;

/** A child's circumstances after a file said something about them: what held until now ends, what is new begins. */
public final class SaidCircumstances {

    private final Said said;

    public SaidCircumstances(Said said) {
        this.said = said;
    }

    public Circumstances after(Circumstances known) {
        return known.withSen(sen(known.sen()))
                .withFreeMeals(meals(known.freeMeals()))
                .withSocialCare(care(known.socialCare()));
    }

    private List<SenProvision> sen(List<SenProvision> known) {
        SaidSen sen = said.sen();
        Optional<SenProvision> now = current(known);
        if (sen == null || now.map(SenProvision::stage).orElse(null) == sen.stage()) {
            return known;
        }
        LocalDate from = since(sen.from(), now);
        List<SenProvision> next = new ArrayList<>(known);
        now.ifPresent(before -> {
            next.remove(before);
            if (before.from().isBefore(from)) {
                next.add(new SenProvision(before.stage(), before.from(), from.minusDays(1)));
            }
        });
        if (sen.stage() != null) {
            next.add(new SenProvision(sen.stage(), from, null));
        }
        return next;
    }

    private List<FreeMeals> meals(List<FreeMeals> known) {
        SaidMeals meals = said.freeMeals();
        Optional<FreeMeals> now = current(known);
        if (meals == null || (meals.entitled() && now.filter(meals::goesOn).isPresent())) {
            return known;
        }
        LocalDate from = since(meals.from(), now);
        List<FreeMeals> next = new ArrayList<>(known);
        now.ifPresent(next::remove);
        if (meals.entitled()) {
            next.add(new FreeMeals(now.map(FreeMeals::from).orElse(from), meals.until()));
        } else {
            now.filter(before -> before.from().isBefore(said.on()))
                    .ifPresent(before ->
                            next.add(new FreeMeals(before.from(), said.on().minusDays(1))));
        }
        return next;
    }

    /** A school's file can say that a child is looked after; that a child no longer is, or how else it is known, is the council's word. */
    private List<SocialCare> care(List<SocialCare> known) {
        SaidCare care = said.care();
        boolean lookedAfter = known.stream()
                .anyMatch(each -> each.status() == SocialCareStatus.LOOKED_AFTER && each.covers(said.on()));
        if (care == null || lookedAfter) {
            return known;
        }
        List<SocialCare> next = new ArrayList<>(known);
        next.add(new SocialCare(SocialCareStatus.LOOKED_AFTER, care.responsibleLaCode(), null, said.on(), null));
        return next;
    }

    private <D extends Dated> Optional<D> current(List<D> known) {
        return known.stream().filter(each -> each.covers(said.on())).findFirst();
    }

    /** The day that the file gives, unless what held until now began later. */
    private LocalDate since(@org.jspecify.annotations.Nullable LocalDate given, Optional<? extends Dated> now) {
        LocalDate from = given == null || given.isAfter(said.on()) ? said.on() : given;
        return now.filter(before -> !before.from().isBefore(from)).isPresent() ? said.on() : from;
    }
}
