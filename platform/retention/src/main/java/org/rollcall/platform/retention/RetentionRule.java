package org.rollcall.platform.retention;

/**
 * How long one kind of record is kept. A bean next to the aggregate that it is about.
 *
 * @param recordClass what people call such records: {@code penalty notice}
 * @param collection where the store keeps them
 * @param trigger what starts the time
 * @param keptFor the time
 * @param reviewRequired whether somebody must look at the record before it may go
 * @param source the law that fixes the time, or the practice that suggests it
 */
public record RetentionRule(
        String recordClass,
        String collection,
        Trigger trigger,
        KeptFor keptFor,
        boolean reviewRequired,
        String source) {}
