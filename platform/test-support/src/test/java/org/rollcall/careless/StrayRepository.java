package org.rollcall.careless;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.transaction.annotation.Transactional;

/** Goes around the store. */
class StrayRepository {

    private final MongoCollection<Document> things;

    StrayRepository(MongoCollection<Document> things) {
        this.things = things;
    }

    @Transactional
    long count() {
        return things.countDocuments();
    }
}
