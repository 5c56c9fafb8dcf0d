package org.rollcall.platform.store;

import org.bson.Document;
import org.rollcall.platform.tenancy.TenantId;

/** Where an aggregate's document lies: its collection and its {@code <council>:<id>}. */
record DocumentKey(String collection, String value) {

    static DocumentKey of(String collection, TenantId tenant, String id) {
        return new DocumentKey(collection, tenant + ":" + id);
    }

    static DocumentKey of(String collection, Document document) {
        return new DocumentKey(collection, document.getString("_id"));
    }

    String tenant() {
        return value.substring(0, value.indexOf(':'));
    }

    String id() {
        return value.substring(value.indexOf(':') + 1);
    }
}
