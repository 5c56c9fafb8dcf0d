/**
 * The audit of a school's registers: once a year for each school, and whenever there is cause. A council may ask to see a school's
 * registers and take extracts (SI 2024/208: access to registers); how it audits is practice: notice, a sample that nobody chose, findings
 * with evidence, the school's chance to correct facts, agreed actions and a follow-up.
 *
 * <p>An audit is one document: findings and actions are few and bounded. What it holds is in {@code record} and {@code finding}; its
 * reports are documents of their own, in {@code report}.
 */
@NullMarked
package org.rollcall.attendance.audit;

import org.jspecify.annotations.NullMarked;
