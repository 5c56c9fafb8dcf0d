/** What a plan of support is made of: its kind, what keeps the child from school, who does what by when, and its course in time. */
@NullMarked
package org.rollcall.referral.support.plan;

import org.jspecify.annotations.NullMarked;
