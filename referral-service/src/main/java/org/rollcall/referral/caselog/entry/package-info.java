/** What an entry of the log holds: what is planned or was done, by whom and with whom, and whether it fits the kind of entry. */
@NullMarked
package org.rollcall.referral.caselog.entry;

import org.jspecify.annotations.NullMarked;
