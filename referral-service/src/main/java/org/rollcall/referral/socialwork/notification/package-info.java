/**
 * The notification of one child's social worker: due, overdue, sent, acknowledged or not required, and who may take which step. Made by
 * people here and from news next door; what was asked before legal action is answered from it.
 */
@NullMarked
package org.rollcall.referral.socialwork.notification;

import org.jspecify.annotations.NullMarked;
