package org.rollcall.attendance.deletion;

import java.time.LocalDate;

/**
 * One side's part of the joint enquiries, completed.
 *
 * @param recordId the joint record in which each line is done or not applicable with a reason
 */
record Enquiries(String recordId, Position position, LocalDate completedOn) {}
