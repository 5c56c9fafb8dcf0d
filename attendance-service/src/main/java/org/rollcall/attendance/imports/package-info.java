/**
 * Rolls that schools send as files, read line by line into the pupils' records: CSV, JSON and the common transfer file (Education (Pupil
 * Information) (England) Regulations 2005).
 */
@NullMarked
package org.rollcall.attendance.imports;

import org.jspecify.annotations.NullMarked;
