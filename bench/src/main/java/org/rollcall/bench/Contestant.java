package org.rollcall.bench;

/** One way to have a fact written and its event in Kafka: each takes part in the same run, on the same broker. */
interface Contestant extends AutoCloseable {

    String name();

    String topic();

    /** Makes one fact durable, as this contestant does it, and has its event published. Returns when the fact is durable. */
    void write(String key, Payload payload);

    @Override
    void close();
}
