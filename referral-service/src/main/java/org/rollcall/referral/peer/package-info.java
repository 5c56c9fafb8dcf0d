/** What this service asks attendance-service, always on behalf of the caller and with the caller's own token. */
@NullMarked
package org.rollcall.referral.peer;

import org.jspecify.annotations.NullMarked;
