package org.rollcall.referral.peer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.springframework.web.client.RestClient;

/** The attendance service: who a pupil is, who the parents are, and what the registers say. */
public final class AttendancePeer {

    private static final String NAME = "attendance";
    private static final String PUPIL = "/api/attendance/v1/pupils/{id}";

    private final RestClient client;
    private final Clock clock;

    AttendancePeer(RestClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** The pupil as the school's record has them now; nothing when there is no such pupil for the caller. */
    public Optional<PupilDetails> pupil(PupilId id) {
        return Asking.whether(
                NAME, () -> ask(PupilDetails.Answer.class, PUPIL, id.value()).details());
    }

    /** The parents and circumstances that the school keeps of a pupil. */
    public Optional<HomeDetails> home(PupilId id) {
        LocalDate today = LocalDate.now(clock);
        return Asking.whether(NAME, () -> ask(HomeDetails.Answer.class, PUPIL + "/record", id.value())
                .details(today));
    }

    public String schoolName(SchoolUrn urn) {
        return Asking.the(
                NAME,
                () -> Objects.requireNonNull(ask(SchoolAnswer.class, "/api/attendance/v1/schools/{urn}", urn.value())
                        .name()));
    }

    /** The marks between two days, both included, at the schools that the caller acts for. */
    public Marks marks(PupilId id, LocalDate from, LocalDate to) {
        return Asking.the(
                NAME, () -> ask(Marks.Answer.class, PUPIL + "/attendance?from={from}&to={to}", id.value(), from, to)
                        .marks());
    }

    private <T> T ask(Class<T> answer, String path, Object... values) {
        return Objects.requireNonNull(client.get().uri(path, values).retrieve().body(answer));
    }

    /** What this service reads of a school. */
    record SchoolAnswer(String name) {}
}
