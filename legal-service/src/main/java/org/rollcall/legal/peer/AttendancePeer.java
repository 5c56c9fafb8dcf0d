package org.rollcall.legal.peer;

import java.time.LocalDate;
import java.util.Objects;
import org.rollcall.legal.correspondence.PersonName;
import org.rollcall.legal.id.PupilId;
import org.springframework.web.client.RestClient;

/** The attendance service: who a child is and how the school is called. */
public final class AttendancePeer {

    private final RestClient client;

    AttendancePeer(RestClient client) {
        this.client = client;
    }

    public PupilDetails pupil(PupilId id) {
        return Asking.the("attendance", () -> ask("/api/attendance/v1/pupils/{id}", id.value(), PupilAnswer.class)
                .asDetails());
    }

    public String schoolName(String urn) {
        return Asking.the("attendance", () -> ask("/api/attendance/v1/schools/{urn}", urn, SchoolAnswer.class)
                .name());
    }

    private <T> T ask(String path, String id, Class<T> answer) {
        return Objects.requireNonNull(client.get().uri(path, id).retrieve().body(answer));
    }

    /** What this service reads of a pupil. */
    record PupilAnswer(String forename, String surname, LocalDate birthDate) {

        PupilDetails asDetails() {
            return new PupilDetails(
                    new PersonName(Objects.requireNonNull(forename) + " " + Objects.requireNonNull(surname)),
                    Objects.requireNonNull(birthDate));
        }
    }

    /** What this service reads of a school. */
    record SchoolAnswer(String name) {}
}
