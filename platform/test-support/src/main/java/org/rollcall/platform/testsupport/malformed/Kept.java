package org.rollcall.platform.testsupport.malformed;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.rollcall.platform.tenancy.TenantId;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Which records a council has, and in which versions. That somebody asked in vain is noted in the trail, as it should be. */
record Kept(List<String> records) {

    private static final String TRAIL = "trail";

    static Kept of(MongoTemplate store, TenantId council) {
        List<String> records = new ArrayList<>();
        for (String collection : store.getDb().listCollectionNames()) {
            if (collection.equals(TRAIL)) {
                continue;
            }
            store.getDb()
                    .getCollection(collection)
                    .find(Filters.eq("tenant", council.value()))
                    .projection(Projections.include("_id", "version"))
                    .map(Document::toJson)
                    .map(record -> collection + " " + record)
                    .into(records);
        }
        records.sort(null);
        return new Kept(records);
    }
}
