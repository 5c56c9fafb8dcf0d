/**
 * What an audit finds: each finding with its code, its weight and its evidence, the school's challenge of it, and the
 * rating that all of them make.
 */
@NullMarked
package org.rollcall.attendance.audit.finding;

import org.jspecify.annotations.NullMarked;
