package org.rollcall.platform.store;

/** What the relay is told: which collections have outboxes, and which document has just been given events. */
interface RelaySignal {

    void opened(String collection);

    void written(DocumentKey key);
}
