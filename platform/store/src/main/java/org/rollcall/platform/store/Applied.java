package org.rollcall.platform.store;

import org.bson.Document;

/** The events from elsewhere that a document has taken in: the last sequence of each aggregate they were about. */
final class Applied {

    private Applied() {}

    /** The origin as a field's name, in which '.' and '$' would be read as a path. */
    static String field(Received event) {
        return event.origin().replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    static boolean holds(Document document, Received event) {
        Document applied = document.get("applied", Document.class);
        Number last = applied == null ? null : applied.get(field(event), Number.class);
        return last != null && last.longValue() >= event.sequence();
    }
}
