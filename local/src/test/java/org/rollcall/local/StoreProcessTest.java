package org.rollcall.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.bson.Document;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreProcessTest {

    private final Path folder;

    StoreProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file() {
        return folder.resolve("store.mv.db").toString();
    }

    @Test
    void what_was_written_is_there_after_an_orderly_stop() {
        try (StoreProcess store = StoreProcess.open(file());
                MongoClient client = client(store.listen(0))) {
            cases(client).insertOne(new Document("_id", "northmoor:1").append("version", 7L));
        }
        try (StoreProcess again = StoreProcess.open(file());
                MongoClient client = client(again.listen(0))) {
            assertThat(cases(client).find(new Document("_id", "northmoor:1")).first())
                    .containsEntry("version", 7L);
        }
    }

    @Test
    void a_second_process_may_not_have_the_same_file() {
        StoreProcess first = StoreProcess.open(file());
        assertThatThrownBy(() -> StoreProcess.open(file())).isInstanceOf(MVStoreException.class);
        first.close();
        StoreProcess.open(file()).close();
    }

    private static MongoClient client(InetSocketAddress address) {
        return MongoClients.create("mongodb://localhost:" + address.getPort());
    }

    private static MongoCollection<Document> cases(MongoClient client) {
        return client.getDatabase("rollcall_legal").getCollection("cases");
    }
}
