/**
 * Letters of concern to a parent about a child's attendance, which an officer orders: the first asks and offers help, the second says
 * what the law expects. Each parent is written to in a letter of their own.
 */
@NullMarked
package org.rollcall.referral.concern;

import org.jspecify.annotations.NullMarked;
