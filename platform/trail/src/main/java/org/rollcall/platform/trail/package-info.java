/**
 * The trail: who looked at which records, who changed them and who tried to, with the time and the role. Written before the answer
 * leaves, never changed, read by the council's auditor alone.
 */
@NullMarked
package org.rollcall.platform.trail;

import org.jspecify.annotations.NullMarked;
