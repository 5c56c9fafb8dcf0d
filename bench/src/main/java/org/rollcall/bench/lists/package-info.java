/** Lists and records among a million cases, measured through the gateway. */
@NullMarked
package org.rollcall.bench.lists;

import org.jspecify.annotations.NullMarked;
