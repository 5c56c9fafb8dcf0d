/** Aggregates in MongoDB with their events inside: the document is the transaction. */
@NullMarked
package org.rollcall.platform.store;

import org.jspecify.annotations.NullMarked;
