package org.rollcall.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.platform.rules.Refused;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.StaleVersion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.testsupport.Councils;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.ReferralId;
import org.springframework.beans.factory.annotation.Autowired;

@RollcallTest
class ClaimingPlaceTest {

    private static final Actor ACTOR = Actor.system("test");

    private final TenantId council = Councils.fresh();
    private final Caller caller =
            new Caller(council, "clerk", "gateway", Set.of(Role.SCHOOL_STAFF), Set.of(Sample.SCHOOL.value()));

    @Autowired
    private ClaimingPlace places;

    @Autowired
    private Aggregates<Referral> referrals;

    @Test
    void of_many_submissions_at_once_one_becomes_open() throws InterruptedException {
        List<Stored<Referral>> drafts =
                IntStream.range(0, 20).mapToObj(n -> draft("R" + n)).toList();

        List<Boolean> admitted = atOnce(drafts.stream()
                .<Callable<Boolean>>map(draft -> () -> submit(draft))
                .toList());

        assertThat(drafts)
                .filteredOn(draft ->
                        referrals.get(council, draft.id()).value().state().isOpen())
                .hasSize(1);
        assertThat(admitted).filteredOn(it -> it).hasSize(1);
    }

    @Test
    void a_claim_that_never_became_open_gives_way_and_its_late_submission_is_overtaken() {
        Stored<Referral> slow = draft("slow");
        Stored<Referral> quick = draft("quick");
        claim(slow);

        assertThat(failing(quick)).isEmpty();
        claim(quick);
        referrals.save(quick, submitted(quick), ACTOR);

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> referrals.save(slow, submitted(slow), ACTOR));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> claim(slow));
    }

    @Test
    void a_place_that_was_seen_empty_and_is_taken_since_is_looked_at_again() {
        Stored<Referral> early = draft("early");
        Stored<Referral> late = draft("late");
        var seenEmpty = places.place(council, late.value());
        claim(early);
        referrals.save(early, submitted(early), ACTOR);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> places.claim(council, late.value(), seenEmpty, ACTOR));
    }

    @Test
    void whoever_holds_the_place_may_claim_it_again() {
        Stored<Referral> draft = draft("R1");

        claim(draft);
        claim(draft);

        assertThat(failing(draft)).isEmpty();
    }

    private void claim(Stored<Referral> draft) {
        places.claim(council, draft.value(), places.place(council, draft.value()), ACTOR);
    }

    private List<FailingGuard> failing(Stored<Referral> draft) {
        return places.failing(places.place(council, draft.value()), draft.value(), caller);
    }

    private boolean submit(Stored<Referral> draft) {
        try {
            claim(draft);
            referrals.save(draft, submitted(draft), ACTOR);
            return true;
        } catch (Refused | StaleVersion overtaken) {
            return false;
        }
    }

    private static Change<Referral> submitted(Stored<Referral> draft) {
        return draft.value().submit(List.of(Sample.parent(new ParentId("P1"))), List.of(), Sample.TODAY, Sample.LATER);
    }

    private Stored<Referral> draft(String id) {
        return referrals.create(
                council,
                id,
                Referral.draft(new ReferralId(id), Sample.PUPIL, Sample.SCHOOL, Sample.form(), Sample.TODAY),
                ACTOR);
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> tasks) throws InterruptedException {
        List<Boolean> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
        } catch (ExecutionException broken) {
            throw new AssertionError(broken);
        }
        return results;
    }
}
