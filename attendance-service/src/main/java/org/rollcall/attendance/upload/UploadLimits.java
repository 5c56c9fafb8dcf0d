package org.rollcall.attendance.upload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one instance takes on.
 *
 * @param atWork uploads that are read, judged or written at the same moment
 * @param underWay uploads that have begun, each holding at most one batch of marks
 * @param waiting uploads that may wait for their turn, each on a thread of the server; those beyond are asked to come again
 * @param unpacked the most that a packed file may come to
 */
@ConfigurationProperties("rollcall.register-uploads")
record UploadLimits(
        @DefaultValue("4") int atWork,
        @DefaultValue("48") int underWay,
        @DefaultValue("250") int waiting,
        @DefaultValue("64MB") DataSize unpacked) {}
