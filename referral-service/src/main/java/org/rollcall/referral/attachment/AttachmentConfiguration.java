package org.rollcall.referral.attachment;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.DeadlineWork;
import org.rollcall.platform.store.Store;
import org.rollcall.platform.store.Stored;
import org.rollcall.referral.attachment.scan.VirusScanner;
import org.rollcall.referral.attachment.upload.UploadFolder;
import org.rollcall.referral.content.ContentStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires attachments to the store, the scanner and where bytes are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentConfiguration {

    @Bean
    Aggregates<Attachment> attachments(Store store) {
        return store.aggregates(new AttachmentType());
    }

    @Bean
    AttachmentSubjects attachmentSubjects(List<AttachmentSubject> subjects) {
        return new AttachmentSubjects(subjects);
    }

    @Bean
    UploadFolder uploadFolder() {
        UploadFolder folder =
                new UploadFolder(Path.of(System.getProperty("java.io.tmpdir"), "rollcall-referral-uploads"));
        folder.sweep();
        return folder;
    }

    @Bean
    CheckingFiles checkingFiles(VirusScanner scanner, AttachmentSettings settings) {
        return new CheckingFiles(scanner, settings);
    }

    @Bean
    NotedFiles notedFiles(Aggregates<Attachment> attachments, Clock clock) {
        return new NotedFiles(attachments, clock);
    }

    @Bean
    AddingAttachments addingAttachments(
            AttachmentSubjects subjects,
            UploadFolder folder,
            CheckingFiles checking,
            NotedFiles noted,
            ContentStore contents) {
        return new AddingAttachments(subjects, folder, checking, noted, contents);
    }

    @Bean
    VisibleAttachments visibleAttachments(
            Aggregates<Attachment> attachments, AttachmentSubjects subjects, ContentStore contents) {
        return new VisibleAttachments(attachments, subjects, contents);
    }

    @Bean
    NamedFiles namedFiles(Aggregates<Attachment> attachments, AttachmentSubjects subjects) {
        return new NamedFiles(attachments, subjects);
    }

    @Bean
    WithdrawingAttachments withdrawingAttachments(
            Aggregates<Attachment> attachments, VisibleAttachments visible, AttachmentSubjects subjects, Clock clock) {
        return new WithdrawingAttachments(attachments, visible, subjects, clock);
    }

    /** A note whose bytes did not come within its days: whatever of them is there goes. */
    @Bean
    DeadlineWork<Attachment> bytesThatDidNotCome(Aggregates<Attachment> attachments, ContentStore contents) {
        return new DeadlineWork<>(attachments, (noted, today) -> abandon(noted, contents));
    }

    private static Change<Attachment> abandon(Stored<Attachment> noted, ContentStore contents) {
        contents.remove(noted.tenant(), noted.id());
        return noted.value().abandon();
    }
}
