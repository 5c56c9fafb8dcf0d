package org.rollcall.platform.store;

/** What the relay is told: which collections have outboxes, and up to which version a document's events are safely kept. */
interface RelaySignal {

    void opened(String collection);

    void written(DocumentKey key, long version);
}
