/**
 * Aggregates in MongoDB with their events inside: the document is the transaction.
 *
 * <p>More files than a package usually has, and one package on purpose: what services import ({@code Store}, {@code Aggregates},
 * {@code Change}, {@code Subscription} and the like) stands on parts that all know how one document is laid out, and none of these is
 * to be seen from outside. By what they do:
 *
 * <ul>
 *   <li>the document: {@code AggregateDocuments}, {@code DocumentKey}, {@code StateMapper}, {@code IsoText}, {@code Touched},
 *       {@code Indexes}, {@code BulkWrites}, {@code StoreDatabase}
 *   <li>lists: {@code CouncilList}, {@code Place}
 *   <li>events on their way out: {@code OutboxEntry}, {@code Outbox}, {@code Relay} with {@code RelaySignal}, {@code RelayMonitor}
 *       and {@code Resting}, {@code Publisher}
 *   <li>events that come in: {@code InboxContainer}, {@code Inbox}, {@code Effects}, {@code Applied}, and those that failed in
 *       {@code ParkedEvents}, {@code ParkedRetries} and {@code DeadLetters}
 *   <li>deadlines: {@code Deadlines}
 *   <li>what these run on: {@code Loop}, {@code Looping}, {@code MachineTime}, {@code LazyProducer}, {@code Trace}
 * </ul>
 */
@NullMarked
package org.rollcall.platform.store;

import org.jspecify.annotations.NullMarked;
