/** The budgets of the house, measured, and the event relay beside others on the same broker in the same run. */
@NullMarked
package org.rollcall.bench;

import org.jspecify.annotations.NullMarked;
