package org.rollcall.platform.testsupport;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.springframework.core.env.Environment;

/** How MongoDB's own engine would read the pages of a list of Northmoor's: the plan that it chooses, as JSON. */
public final class ListPlans {

    private static final Document ON_ANY_PAGE = new Document("tenant", "northmoor");

    private final MongoDatabase database;

    public ListPlans(MongoClient mongo, Environment environment) {
        this.database = mongo.getDatabase(environment.getRequiredProperty("spring.mongodb.database"));
    }

    /** The page of a list in the order of ids. */
    public String byId(String collection, Document equal) {
        Document filter = state(equal).append("_id", new Document("$gt", "northmoor:").append("$lt", "northmoor;"));
        return of(collection, filter, new Document("_id", 1));
    }

    /** The first page of a list in the order of a value, and both parts of the page behind a record that has this one. */
    public List<String> by(String path, Object reached, String collection, Document equal) {
        String field = "state." + path;
        Document order = new Document(field, 1).append("_id", 1);
        return List.of(
                of(collection, state(equal).append(field, new Document("$ne", null)), order),
                of(
                        collection,
                        state(equal).append(field, reached).append("_id", new Document("$gt", "northmoor:1")),
                        order),
                of(collection, state(equal).append(field, new Document("$gt", reached)), order));
    }

    /** Any other query. */
    public String of(String collection, Document filter, Document order) {
        Document find = new Document("find", collection)
                .append("filter", filter)
                .append("sort", order)
                .append("limit", 51);
        return database.runCommand(new Document("explain", find).append("verbosity", "queryPlanner"))
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }

    private static Document state(Document equal) {
        Document filter = new Document(ON_ANY_PAGE);
        equal.forEach((path, value) -> filter.append("state." + path, value));
        return filter;
    }
}
