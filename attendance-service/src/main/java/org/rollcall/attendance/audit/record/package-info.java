/**
 * What an audit's record holds, step by step: the plan and the sample, fieldwork, feedback, agreed actions and what became
 * of them.
 */
@NullMarked
package org.rollcall.attendance.audit.record;

import org.jspecify.annotations.NullMarked;
