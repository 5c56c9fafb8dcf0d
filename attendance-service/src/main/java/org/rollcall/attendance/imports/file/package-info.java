/** A roll as a file, as CSV, as JSON or as common transfer file, read row by row into what it says of each pupil. */
@NullMarked
package org.rollcall.attendance.imports.file;

import org.jspecify.annotations.NullMarked;
