package org.rollcall.platform.store.crash;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.platform.store.ServiceParts;
import org.rollcall.platform.tenancy.TenantId;

/** Where the processes find the database and the broker; passed to them as arguments. */
record Surroundings(String mongo, String kafka) {

    static final String SOURCE = "source";
    static final String MIRROR = "mirror";
    static final List<TenantId> TENANTS = List.of(new TenantId("northmoor"), new TenantId("eastvale"));

    static Surroundings from(String[] arguments) {
        return new Surroundings(arguments[0], arguments[1]);
    }

    MongoClient client() {
        return MongoClients.create(mongo + (mongo.contains("?") ? "&" : "/?") + "serverSelectionTimeoutMS=5000");
    }

    static String database(String service) {
        return "crash_" + service;
    }

    ServiceParts service(String name) {
        return new ServiceParts(client(), database(name), name, settings(name));
    }

    /** A process that is started again takes the place of the killed one at once, by its name in the group. */
    private Map<String, Object> settings(String name) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", kafka);
        settings.put("group.instance.id", name + "-1");
        return settings;
    }
}
