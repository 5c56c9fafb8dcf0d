package org.rollcall.referral.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What every council's attachments keep to.
 *
 * @param upload the most that one file may weigh; the container stops a form at the same limit
 */
@ConfigurationProperties("rollcall.limits")
record AttachmentSettings(@DefaultValue("20MB") DataSize upload) {}
