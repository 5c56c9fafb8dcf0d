package org.rollcall.attendance.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.TestToken;

@RollcallTest
class ImportRefusalApiTest extends ImportSteps {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CSV | UPN,Name",
                "JSON | {\"pupils\":",
                "CTF | <!DOCTYPE CTfile [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><CTfile>&x;</CTfile>",
                "CTF | <CTfile><CTFpupilData><Pupil></CTFpupilData></CTfile>",
            })
    void a_file_that_is_not_of_its_form_is_refused_and_changes_nothing(String format, String file) {
        String id = send(format, file);

        assertThat(ended(id)).isEqualTo("REFUSED, read 0 of 0: 0 created, 0 changed, 0 unchanged, 0 refused");
        assertThat(json(api.get("/imports/" + id, api.mis()))
                        .required("problems")
                        .size())
                .isPositive();
    }

    @Test
    void a_file_that_is_not_the_announced_one_is_refused() {
        byte[] file = bytes(SampleFiles.csv(1, 2));
        String id = announced("CSV", file, "\"other\"");
        byte[] other = file.clone();
        other[other.length - 3] ^= 1;

        part(id, 0, other);

        assertThat(ended(id)).startsWith("REFUSED");
    }

    @Test
    void a_part_that_is_wrong_is_refused_and_can_be_sent_again() {
        byte[] file = bytes(wide(300));
        String id = announced("CSV", file, "\"wrong\"");

        assertThat(put(id, 0, Arrays.copyOf(file, PART - 1))).hasStatus(422);
        assertThat(put(id, 0, Arrays.copyOf(file, PART + 1))).hasStatus(422);
        assertThat(put(id, 2, new byte[] {1})).hasStatus(422);
        assertThat(part(id, 0, file)).hasStatusOk();
        assertThat(put(id, 0, new byte[PART])).hasStatus(422);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"bytes\":1,\"sha256\":\"{sha}\"} | /format",
                "{\"format\":\"CSV\",\"sha256\":\"{sha}\"} | /bytes",
                "{\"format\":\"CSV\",\"bytes\":0,\"sha256\":\"{sha}\"} | /bytes",
                "{\"format\":\"CSV\",\"bytes\":33554433,\"sha256\":\"{sha}\"} | /bytes",
                "{\"format\":\"CSV\",\"bytes\":1,\"sha256\":\"abc\"} | /sha256",
                "{\"format\":\"ZIP\",\"bytes\":1,\"sha256\":\"{sha}\"} | /format",
            })
    void a_wrong_announcement_is_refused_with_its_place(String body, String pointer) {
        assertThat(announce(api.mis(), body.replace("{sha}", "0".repeat(64)), "\"bad\""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains(pointer);
    }

    @Test
    void who_does_not_act_for_the_school_sees_no_import() {
        String id = send("CSV", SampleFiles.csv(1, 1));
        TestToken otherSchool = api.as(Role.SYSTEM).schools(AttendanceApi.OTHER_URN);

        for (String path : List.of("/imports/" + id, "/imports/" + id + "/lines", "/schools/" + URN + "/imports")) {
            assertThat(api.get(path, AttendanceApi.stranger(Role.SYSTEM))).hasStatus(404);
            assertThat(api.get(path, AttendanceApi.stranger(Role.COUNCIL_ADMIN)))
                    .hasStatus(404);
            assertThat(api.get(path, otherSchool)).hasStatus(404);
            assertThat(api.get(path, api.asSchool(Role.SCHOOL_STAFF))).hasStatus(403);
            assertThat(api.get(path, api.as(Role.COUNCIL_ADMIN))).hasStatusOk();
        }
        assertThat(announce(otherSchool, announcement("CSV", new byte[] {1}), "\"k\""))
                .hasStatus(404);
    }
}
