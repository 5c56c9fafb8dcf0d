/**
 * What makes a cohort of pupils, each from a day on: special educational needs, free meals, social care, part-time
 * timetables, medical needs, risk of exclusion.
 */
@NullMarked
package org.rollcall.attendance.pupil.circumstances;

import org.jspecify.annotations.NullMarked;
