package org.rollcall.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rollcall.referral.OneCouncil.json;
import static org.rollcall.referral.OneCouncil.texts;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rollcall.platform.testsupport.RollcallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** What was kept before a form had declarations, attachments and contacts is read and worked on like any other. */
@RollcallTest
class OlderRecordsTest {

    @Autowired
    private ApplicationContext service;

    @Autowired
    private MongoClient mongo;

    @Autowired
    private Environment environment;

    private OneCouncil council;
    private String path;

    @BeforeEach
    void recordsOfAnOlderForm() {
        council = new OneCouncil(service);
        path = council.draft(council.form());
        assertThat(council.submit(path)).hasStatusOk();
        older("referrals", state -> {
            Document form = state.get("form", Document.class);
            List.of("declarations", "requestedOutcome", "stillAbsent").forEach(form::remove);
            form.getList("evidence", Document.class).forEach(item -> item.remove("attachments"));
            form.getList("parents", Document.class).forEach(parent -> parent.remove("contact"));
            List.of("answerBy", "triage").forEach(state::remove);
        });
        older("pupils", state -> List.of("left", "card", "seen").forEach(state.get("pupil", Document.class)::remove));
        older("families", state -> state.getList("parents", Document.class)
                .forEach(parent -> List.of("contact", "likenesses").forEach(parent::remove)));
    }

    @Test
    void an_older_referral_is_shown_triaged_and_decided() {
        JsonNode view = json(council.get(council.school, path));

        assertThat(view.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(view.path("evidence").get(0).path("attachments")).isEmpty();
        assertThat(view.has("declarations")).isFalse();
        council.put(council.officer, path + "/triage", () -> council.get(council.officer, path), Map.of());
        assertThat(council.decide(council.officer, path, Map.of("outcome", "ACCEPT_CASEWORK")))
                .hasStatusOk();
    }

    @Test
    void an_older_family_and_pupil_go_on() {
        List<String> before =
                texts(json(council.get(council.court, path + "/parents")).path("parents"), "id");
        String next = council.draft(Forms.with(council.form(), "type", "PROSECUTION"));

        assertThat(council.submit(next)).hasStatusOk();
        assertThat(texts(json(council.get(council.court, next + "/parents")).path("parents"), "id"))
                .isEqualTo(before);
        assertThat(json(council.get(council.officer, path + "/siblings")).path("siblings"))
                .isEmpty();
    }

    private void older(String collection, Consumer<Document> without) {
        MongoCollection<Document> records = mongo.getDatabase(
                        environment.getRequiredProperty("spring.mongodb.database"))
                .getCollection(collection);
        Document ofCouncil = new Document("tenant", council.id.value());
        assertThat(records.find(ofCouncil)).isNotEmpty();
        for (Document kept : records.find(ofCouncil)) {
            without.accept(kept.get("state", Document.class));
            records.replaceOne(new Document("_id", kept.getString("_id")), kept);
        }
    }
}
