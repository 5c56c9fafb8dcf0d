package org.rollcall.referral.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.support.people.Organisation;
import org.rollcall.referral.support.people.Practitioner;
import org.rollcall.referral.support.people.TeamMember;
import org.rollcall.referral.support.plan.AgreedAction;
import org.rollcall.referral.support.plan.Barrier;
import org.rollcall.referral.support.plan.LeadPractitioners;
import org.rollcall.referral.support.plan.PlanWork;

/** The parts of a plan that everybody who works with the family sees alike. */
final class PlanParts {

    private PlanParts() {}

    /** What the plan is about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WorkView(
            List<Barrier> barriers,
            List<ActionView> actions,
            @Nullable Integer targetPercent) {

        static WorkView of(PlanWork work) {
            return new WorkView(
                    work.barriers(), work.actions().stream().map(ActionView::of).toList(), work.targetPercent());
        }
    }

    /** An action. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActionView(
            String what,
            Organisation organisation,
            @Nullable String owner,
            LocalDate by,
            @Nullable LocalDate doneOn) {

        static ActionView of(AgreedAction action) {
            return new ActionView(
                    action.what().text(),
                    action.organisation(),
                    action.owner() == null ? null : action.owner().text(),
                    action.by(),
                    action.doneOn());
        }
    }

    /** Somebody who works with the family. */
    record PractitionerView(Organisation organisation, String role, String name) {

        static PractitionerView of(Practitioner who) {
            return new PractitionerView(
                    who.organisation(), who.role(), who.name().text());
        }
    }

    /** Who leads, who is asked to, and who did before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeadView(
            @Nullable TenureView current,
            @Nullable AskedView proposed,
            List<TenureView> earlier,
            List<AskedView> declined) {

        static LeadView of(LeadPractitioners lead) {
            LeadPractitioners.Proposal asked = lead.proposed();
            return new LeadView(
                    lead.current() == null ? null : TenureView.of(lead.current()),
                    asked == null ? null : new AskedView(PractitionerView.of(asked.who()), asked.on()),
                    lead.earlier().stream().map(TenureView::of).toList(),
                    lead.declined().stream()
                            .map(no -> new AskedView(PractitionerView.of(no.who()), no.on()))
                            .toList());
        }
    }

    /** A time of leading. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TenureView(
            PractitionerView who, LocalDate since, @Nullable LocalDate until) {

        static TenureView of(LeadPractitioners.Tenure tenure) {
            return new TenureView(PractitionerView.of(tenure.who()), tenure.since(), tenure.until());
        }
    }

    /** Somebody who was asked to lead, or on that day said no. */
    record AskedView(PractitionerView who, LocalDate on) {}

    /** Somebody in the team. */
    record MemberView(PractitionerView who, LocalDate since) {

        static MemberView of(TeamMember member) {
            return new MemberView(PractitionerView.of(member.who()), member.since());
        }
    }
}
