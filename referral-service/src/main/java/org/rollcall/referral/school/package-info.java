/** What this service keeps of the schools that attendance-service records. */
@NullMarked
package org.rollcall.referral.school;

import org.jspecify.annotations.NullMarked;
