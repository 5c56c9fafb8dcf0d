package org.rollcall.attendance.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.attendance.AttendanceApi.URN;
import static org.rollcall.attendance.AttendanceApi.json;
import static org.rollcall.attendance.AttendanceApi.school;

import com.mongodb.client.MongoClient;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rollcall.attendance.AttendanceApi;
import org.rollcall.platform.tenancy.Role;
import org.rollcall.platform.testsupport.RollcallTest;
import org.rollcall.platform.testsupport.Vectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RollcallTest
class EarlierSchoolTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Environment environment;

    @Test
    void a_school_that_was_stored_before_the_directory_was_whole_keeps_its_calendar() {
        AttendanceApi api = AttendanceApi.withSchool(http);
        Document later = new Document();
        for (String part : List.of(
                "details",
                "ownCalendar",
                "followsCouncil",
                "recalendaring",
                "calendar.extraDays",
                "calendar.halfDayClosures")) {
            later.append("state." + part, "");
        }
        Document update = new Document("q", new Document("_id", api.council() + ":" + URN))
                .append("u", new Document("$unset", later));
        Document answer = mongo.getDatabase(environment.getRequiredProperty("spring.mongodb.database"))
                .runCommand(new Document("update", "schools").append("updates", List.of(update)));
        assertThat(answer.getInteger("nModified")).isEqualTo(1);

        var shown = json(api.get("/schools/" + URN, api.as(Role.AUDITOR)));
        assertThat(shown.required("calendar")).isEqualTo(Vectors.calendar("CAL-A"));
        assertThat(shown.required("followsCouncil").booleanValue()).isFalse();
        assertThat(api.put("/schools/" + URN, api.as(Role.COUNCIL_ADMIN), school()))
                .hasStatusOk();
        assertThat(json(api.get("/schools/" + URN, api.as(Role.AUDITOR))).required("calendar"))
                .isEqualTo(Vectors.calendar("CAL-A"));
    }
}
