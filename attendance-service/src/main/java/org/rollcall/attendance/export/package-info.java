/** Lists as files for spreadsheets: CSV and XLSX with the same columns, written row by row, and safe to open. */
@NullMarked
package org.rollcall.attendance.export;

import org.jspecify.annotations.NullMarked;
