/** Marks, measured: from a school's request to the judged register in the store. */
@NullMarked
package org.rollcall.bench.ingest;

import org.jspecify.annotations.NullMarked;
