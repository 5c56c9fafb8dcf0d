package org.rollcall.platform.embedded;

import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileBackendTest {

    private MVStore file;
    private MongoServer server;
    private MongoClient client;
    private MongoCollection<Document> notes;

    @BeforeEach
    void open(@TempDir Path folder) {
        file = MVStore.open(folder.resolve("store.mv.db").toString());
        server = new MongoServer(OneAtATime.of(new FileBackend(file)));
        server.bind();
        client = MongoClients.create(server.getConnectionString());
        notes = client.getDatabase("notes").getCollection("notes");
    }

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
        file.close();
    }

    @Test
    void a_query_for_more_than_the_key_is_held_against_all_of_it() {
        notes.insertOne(new Document("_id", "a").append("version", 1L));

        assertThat(notes.find(versionOf("a", 1)).first()).isNotNull();
        assertThat(notes.find(versionOf("a", 2)).first()).isNull();
        assertThat(notes.find(versionOf("b", 1)).first()).isNull();
    }

    @Test
    void a_check_of_health_is_answered() {
        Document answer = client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(answer.getBoolean("ismaster")).isTrue();
        assertThat(answer.getInteger("maxWireVersion")).isPositive();
    }

    @Test
    void a_write_guarded_by_a_version_happens_once() {
        notes.insertOne(new Document("_id", "a").append("version", 1L));

        assertThat(notes.updateOne(versionOf("a", 1), set("version", 2L)).getMatchedCount())
                .isEqualTo(1);
        assertThat(notes.updateOne(versionOf("a", 1), set("version", 2L)).getMatchedCount())
                .isZero();
        assertThat(notes.find(versionOf("a", 2)).first()).isNotNull();
    }

    @Test
    void a_key_is_taken_once_and_is_free_when_its_document_is_gone() {
        notes.insertOne(new Document("_id", "a").append("version", 1L));
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> notes.insertOne(new Document("_id", "a")));

        notes.deleteOne(versionOf("a", 1));

        notes.insertOne(new Document("_id", "a"));
        assertThat(notes.countDocuments()).isEqualTo(1);
    }

    private static Document versionOf(String id, long version) {
        return new Document("_id", id).append("version", version);
    }
}
