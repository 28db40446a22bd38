package org.passeport.certification;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Draws a certificate as a tagged PDF. The page is a file of ours ({@code print/certificate.html}); facts are put in as text
 * nodes, so that nothing a person typed becomes markup.
 */
@ApplicationScoped
class CertificatePrinter {

    private static final String FOLDER = "print/";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private static final int QR_SCALE = 8;

    private static final int QR_MARGIN = 4;

    /** @param address of the site, without a final slash */
    byte[] print(CertificateDetails certificate, String address) {
        try {
            Document page = page(certificate, address);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Passeport");
            builder.useFont(() -> resource("atkinson-hyperlegible-regular.ttf"), "Atkinson", 400, normal(), true);
            builder.useFont(() -> resource("atkinson-hyperlegible-bold.ttf"), "Atkinson", 700, normal(), true);
            builder.withW3cDocument(page, null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException | XPathExpressionException e) {
            throw new IllegalStateException("Our own page is well formed", e);
        }
    }

    private static FontStyle normal() {
        return FontStyle.NORMAL;
    }

    private static InputStream resource(String name) {
        return CertificatePrinter.class.getResourceAsStream(FOLDER + name);
    }

    private static Document page(CertificateDetails certificate, String address)
            throws ParserConfigurationException, SAXException, IOException, XPathExpressionException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document page;
        try (InputStream in = resource("certificate.html")) {
            page = factory.newDocumentBuilder().parse(in);
        }
        String verification = address + "/certification/verification?code=" + certificate.code();
        Filling filling = new Filling(page);
        filling.text("scheme", certificate.schemeTitle());
        filling.text("body", certificate.bodyName());
        filling.text("holder", certificate.holder());
        filling.text("wording", certificate.bodyName() + " " + certificate.wording() + ".");
        filling.text("serial", certificate.serial());
        filling.text("issued", date(certificate.issuedOn()));
        filling.text("until", date(certificate.validUntil()));
        filling.text("version", certificate.schemeTitle() + ", version " + certificate.schemeVersion());
        filling.text("referential", certificate.referentialTitle() + ", version " + certificate.referentialVersion());
        filling.text("code", certificate.code().spaced());
        filling.text("address", address + "/certification/verification");
        filling.text("source", certificate.source());
        certificate.domains().forEach(domain -> filling.domain(domain, certificate));
        filling.image("qr", verification);
        return page;
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }

    private static String png(String text) throws IOException {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * QR_MARGIN) * QR_SCALE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / QR_SCALE - QR_MARGIN, y / QR_SCALE - QR_MARGIN);
                image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }

    /** Puts facts at their places. */
    private static final class Filling {

        private final Document page;

        private final XPath places = XPathFactory.newInstance().newXPath();

        Filling(Document page) {
            this.page = page;
        }

        private Element at(String id) {
            try {
                return (Element) places.evaluate("//*[@id='" + id + "']", page, XPathConstants.NODE);
            } catch (XPathExpressionException e) {
                throw new IllegalStateException("The page has no place " + id, e);
            }
        }

        void text(String id, String text) {
            at(id).setTextContent(printable(text));
        }

        /** The font has no narrow no-break space. */
        private static String printable(String text) {
            return text.replace('\u202F', '\u00A0');
        }

        void domain(String title, CertificateDetails certificate) {
            Element place = at("competences");
            Element heading = page.createElement("h2");
            heading.setTextContent(printable(title));
            place.appendChild(heading);
            Element table = page.createElement("table");
            certificate.in(title).forEach(competence -> {
                Element row = page.createElement("tr");
                cell(row, "", competence.title());
                cell(row, "kind", competence.kind().label());
                cell(row, "level", "niveau " + competence.level());
                table.appendChild(row);
            });
            place.appendChild(table);
        }

        private void cell(Element row, String look, String text) {
            Element cell = page.createElement("td");
            cell.setAttribute("class", look);
            cell.setTextContent(printable(text));
            row.appendChild(cell);
        }

        void image(String id, String address) {
            try {
                Element image = page.createElement("img");
                image.setAttribute("alt", "Code QR : " + address);
                image.setAttribute("src", "data:image/png;base64," + png(address));
                at(id).appendChild(image);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
