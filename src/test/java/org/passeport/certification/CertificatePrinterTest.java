package org.passeport.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.passeport.referential.CompetenceKind;

class CertificatePrinterTest {

    private static final VerificationCode CODE = new VerificationCode("0123456789ABCDEFGHJKMNPQRS");

    private static final String ADDRESS = "https://passeport.exemple.fr";

    private final CertificatePrinter printer = new CertificatePrinter();

    @Test
    void a_certificate_says_who_what_when_by_whom_and_where_to_check_it() throws IOException {
        assertThat(text(certificate("Amina Diallo")))
                .contains(
                        "Certificat Passeport numérique",
                        "Amina Diallo",
                        "2026-000042",
                        "25 novembre 2026",
                        "24 novembre 2029",
                        "Union des espaces",
                        "J’écris et je lis un courriel",
                        "Savoir faire",
                        "niveau 2",
                        "version 1.0.0",
                        CODE.spaced(),
                        ADDRESS + "/certification/verification");
    }

    @Test
    void a_name_that_looks_like_markup_stays_a_name() throws IOException {
        assertThat(text(certificate("<b>Zoé</b> & Cie"))).contains("<b>Zoé</b> & Cie");
    }

    @Test
    void the_file_is_tagged_and_in_french_for_whoever_reads_it_aloud() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.print(certificate("Amina Diallo"), ADDRESS))) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    private String text(CertificateDetails certificate) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.print(certificate, ADDRESS))) {
            return new PDFTextStripper().getText(pdf).replace('\u00A0', ' ');
        }
    }

    private static CertificateDetails certificate(String holder) {
        return new CertificateDetails(
                CODE,
                "2026-000042",
                holder,
                "Certificat Passeport numérique",
                "1.0.0",
                "Dispositif de démonstration.",
                "certifie que cette personne a montré ceci",
                "Passeport numérique",
                "1.0.0",
                "Union des espaces publics numériques",
                LocalDate.of(2026, 11, 25),
                LocalDate.of(2029, 11, 24),
                CertificateState.VALID,
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new ClaimedCompetence(
                                "2.1", "J’écris et je lis un courriel", "Communiquer", CompetenceKind.HANDLING, 2),
                        new ClaimedCompetence(
                                "4.1",
                                "Je reconnais un message piégé et je m’arrête",
                                "Se protéger",
                                CompetenceKind.UNDERSTANDING,
                                1)));
    }
}
