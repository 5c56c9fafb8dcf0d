/**
 * What marks of many pupils come to, divided by group, without telling of few (Working together to improve school
 * attendance), and as a caller sees it.
 */
@NullMarked
package org.rollcall.attendance.analysis.figures;

import org.jspecify.annotations.NullMarked;
