package org.rollcall.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/** On MongoDB's own engine: every list is read in the order of an index that begins with the council. */
@Tag("engine")
@RollcallTest
class ListIndexTest {

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Environment environment;

    private MongoDatabase database;

    @BeforeEach
    void someRecords() {
        database = mongo.getDatabase(environment.getRequiredProperty("spring.mongodb.database"));
        OneCouncil council = new OneCouncil(service);
        council.draft(council.form());
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "referrals, school.value",
        "referrals, state",
        "referrals, pupil.value",
        "referrals, school.value state",
        "sentLetters, caseId.value",
        "sentLetters, school.value",
        "sentLetters, to.school.value",
        "sentLetters, caseId.value school.value",
        "sentLetters, caseId.value to.school.value",
        "feedback,  about.school.value",
        "feedback,  about.caseId.value",
        "feedback,  about.school.value month",
        "feedback,  about.caseId.value about.school.value",
        "cases,     school.value",
        "cases,     state",
        "cases,     pupil.value",
        "cases,     origins.referral.value",
        "cases,     officer",
        "cases,     school.value state",
        "cases,     officer state",
        "schoolOfficers, terms.officer",
        "schoolOfficers, covers.officer",
        "families,  parents.parentId.value",
        "attendanceContracts, about.caseId.value",
        "panels,    about.caseId.value",
        "interviews, about.caseId.value",
        "caseLines, open officer",
        "families,  parents.likenesses",
        "supportPlans, facts.caseId.value",
        "supportPlans, facts.caseId.value facts.forSchool",
        "familyMeetings, facts.plan.value",
        "partnerReferrals, facts.caseId.value",
        "socialWorkerNotifications, state",
        "socialWorkerNotifications, facts.pupil.value",
        "socialWorkerNotifications, facts.school.value",
        "socialWorkerNotifications, facts.school.value facts.forSchool",
        "childrenWithSocialWorker, active",
        "childrenWithSocialWorker, active current.status",
        "childrenWithSocialWorker, active current.responsible.value",
    })
    void a_list_is_read_from_an_index_of_its_own(String collection, String paths) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String plan = plan(collection, paths.split(" "));
            assertThat(plan).contains("IXSCAN", "tenant_1_state." + paths.replace(" ", "_1_state.") + "_1__id_1");
            assertThat(plan).doesNotContain("COLLSCAN", "\"SORT\"");
        });
    }

    @ParameterizedTest(name = "{0} by {1} in the order of {2}")
    @CsvSource({
        "duties, open, term.duty.dueOn",
        "duties, open officer, term.duty.dueOn",
        "duties, open term.bearer, term.duty.dueOn",
        "duties, open term.duty.school.value, term.duty.dueOn",
        "duties, open term.duty.caseId.value, term.duty.dueOn",
        "caseLines, open officer, place",
        "caseLines, state, waitingSince",
        "timeEntryPlaces, officer, date",
        "timeEntryPlaces, school.value, date",
    })
    void a_list_by_day_is_read_from_an_index_of_its_own(String collection, String paths, String day) {
        Document filter = new Document("tenant", "northmoor");
        for (String path : paths.split(" ", -1)) {
            filter.append("state." + path, path.equals("open") ? true : "142101");
        }
        filter.append("state." + day, new Document("$gt", "2026-09-21").append("$lte", ":"));
        String index = "tenant_1_state." + paths.replace(" ", "_1_state.") + "_1_state." + day + "_1__id_1";
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String plan = plan(collection, filter, new Document("state." + day, 1).append("_id", 1));
            assertThat(plan).contains("IXSCAN", index).doesNotContain("COLLSCAN", "\"SORT\"");
        });
    }

    private String plan(String collection, String... paths) {
        Document filter = new Document("tenant", "northmoor")
                .append("_id", new Document("$gt", "northmoor:").append("$lt", "northmoor;"));
        for (String path : paths) {
            filter.append("state." + path, "142101");
        }
        return plan(collection, filter, new Document("_id", 1));
    }

    private String plan(String collection, Document filter, Document order) {
        Document find = new Document("find", collection)
                .append("filter", filter)
                .append("sort", order)
                .append("limit", 51);
        Document explained = database.runCommand(new Document("explain", find).append("verbosity", "queryPlanner"));
        return explained
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }
}
