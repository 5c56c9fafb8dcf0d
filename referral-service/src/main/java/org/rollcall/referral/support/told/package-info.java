/** What a plan of support tells others: ids, dates and codes, never what was said. */
@NullMarked
package org.rollcall.referral.support.told;

import org.jspecify.annotations.NullMarked;
