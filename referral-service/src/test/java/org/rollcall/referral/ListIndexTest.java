package org.rollcall.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rollcall.platform.testsupport.ListPlans;
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

    private ListPlans plans;

    @BeforeEach
    void someRecords() {
        plans = new ListPlans(mongo, environment);
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
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertReadFrom(index(paths), plans.byId(collection, values(paths))));
    }

    @ParameterizedTest(name = "{0} by {1} in the order of {2}")
    @CsvSource({
        "duties, open, term.duty.dueOn",
        "duties, open officer, term.duty.dueOn",
        "duties, open term.bearer, term.duty.dueOn",
        "duties, open term.duty.school.value, term.duty.dueOn",
        "duties, open term.duty.caseId.value, term.duty.dueOn",
        "caseLines, open officer, place",
        "caseLines, open officer school.value, place",
        "caseLines, state, waitingSince",
        "caseLines, state school.value, waitingSince",
        "caseLines, state, place",
        "caseLines, state school.value, place",
        "timeEntryPlaces, officer, date",
        "timeEntryPlaces, school.value, date",
        "trail, records, day",
        "trail, who, day",
        "logEntries, whose.caseId.value, at",
        "logEntries, whose.caseId.value shared, at",
        "logEntries, whose.caseId.value state, at",
        "attachments, about.kind about.subject listed, added.at",
        "attachments, about.kind about.subject listed added.side, added.at",
    })
    void a_list_in_the_order_of_a_value_is_read_from_an_index_of_its_own(String collection, String paths, String by) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(plans.by(by, "2026-09-21", collection, values(paths)))
                        .allSatisfy(plan -> assertReadFrom(index(paths + " " + by), plan)));
    }

    @ParameterizedTest(name = "{0} by {1} and {3} in the order of {2}")
    @CsvSource({
        "caseLines, open officer, place, stage",
        "caseLines, open officer school.value, place, stage",
        "caseLines, state, waitingSince, stage",
        "caseLines, state school.value, waitingSince, stage",
        "caseLines, state, place, stage",
        "caseLines, state school.value, place, stage",
    })
    void what_is_narrowed_further_is_looked_at_in_the_order_of_the_same_index(
            String collection, String paths, String by, String further) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(plans.by(by, "2026-09-21", collection, values(paths + " " + further)))
                        .allSatisfy(plan -> assertReadFrom(index(paths + " " + by), plan)));
    }

    private static void assertReadFrom(String index, String plan) {
        assertThat(plan).contains("IXSCAN", "\"" + index + "\"").doesNotContain("COLLSCAN", "\"SORT\"");
    }

    private static String index(String paths) {
        return "tenant_1_state." + paths.replace(" ", "_1_state.") + "_1__id_1";
    }

    private static Document values(String paths) {
        Document values = new Document();
        List.of(paths.split(" ", -1))
                .forEach(path -> values.append(path, path.matches("open|shared|listed") ? true : "142101"));
        return values;
    }
}
