package org.klassny.reporting.reference.read.paper;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a report as a file. It has names of persons, so nobody on the way may keep it. */
@Component
public class Printer {

    private final Pdf pdf;

    Printer(Pdf pdf) {
        this.pdf = pdf;
    }

    public ResponseEntity<byte[]> print(Sheet sheet, Format format) {
        var name = ContentDisposition.attachment()
                .filename(sheet.file() + "." + format.ending())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(
                        switch (format) {
                            case CSV -> Csv.of(sheet);
                            case XLSX -> Xlsx.of(sheet);
                            case PDF -> pdf.of(sheet);
                        });
    }
}
