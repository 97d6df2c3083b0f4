package org.crossclaim.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.Withdrawals;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.entry.Leaning;
import org.crossclaim.exchange.dossier.DossierReader;
import org.crossclaim.exchange.rule.Known;

import org.springframework.stereotype.Service;

/**
 * Takes dossiers in, from files that belong together.
 */
@Service
public class Dossiers {

	private final Importing importing;

	private final Publications publications;

	private final Naming naming;

	private final Publishing publishing;

	private final Withdrawals withdrawals;

	private final Removals removals;

	private final Leaning leaning;

	private final SentCheck sent;

	Dossiers(Importing importing, Publications publications, Naming naming, Publishing publishing,
			Withdrawals withdrawals, Removals removals, Leaning leaning, SentCheck sent) {
		this.sent = sent;
		this.removals = removals;
		this.withdrawals = withdrawals;
		this.leaning = leaning;
		this.importing = importing;
		this.publications = publications;
		this.naming = naming;
		this.publishing = publishing;
	}

	/**
	 * Reads files, checks them together and imports them, all or nothing.
	 * @param files the bytes of each file by name, in order
	 * @param order who imports them, why, and how
	 * @param progress hears how far it is
	 * @return what was done, or would be done
	 * @throws IOException if a file cannot be read
	 * @throws DossierFaults with every fault at its place
	 */
	public Imported take(Map<String, InputStream> files, ImportOrder order, Progress progress) throws IOException {
		Imported imported = this.importing.run(checked(files, true), order, progress);
		if (imported.lines() > Importing.LARGE && !order.dryRun()) {
			this.publishing.clearAway();
		}
		return imported;
	}

	/**
	 * Reads files of people and checks them together and with the record. That something
	 * is off the record is for whoever runs the server to bring.
	 * @param files the bytes of each file by name, in order
	 * @return what they say together
	 * @throws IOException if a file cannot be read
	 * @throws DossierFaults with every fault at its place
	 */
	public Dossier checked(Map<String, InputStream> files) throws IOException {
		return checked(files, false);
	}

	private Dossier checked(Map<String, InputStream> files, boolean whole) throws IOException {
		Known record = new OnRecord(this.publications, this.naming);
		DossierReader reader = read(files);
		Dossier dossier = reader.dossier();
		DossierCheck check = new DossierCheck(dossier, record, reader);
		check.run();
		new RecordCheck(dossier, record, this.withdrawals, this.removals, this.naming, this.leaning).run(check, reader);
		if (!whole) {
			OffRecordCheck.run(dossier.off(), record, reader);
			ExaminedCheck.run(dossier, record, check, reader);
		}
		this.sent.run(dossier, check, reader);
		return without(reader, dossier);
	}

	/**
	 * Reads files and checks them together, without the record: what they name must be in
	 * them or listed under {@code refers_to}.
	 * @param files the bytes of each file by name, in order
	 * @return what they say together
	 * @throws IOException if a file cannot be read
	 * @throws DossierFaults with every fault at its place
	 */
	public static Dossier check(Map<String, InputStream> files) throws IOException {
		DossierReader reader = read(files);
		Dossier dossier = reader.dossier();
		new DossierCheck(dossier, new DossierCheck.ReferredTo(dossier), reader).run();
		return without(reader, dossier);
	}

	private static DossierReader read(Map<String, InputStream> files) throws IOException {
		DossierReader reader = new DossierReader();
		for (Map.Entry<String, InputStream> file : files.entrySet()) {
			reader.read(file.getKey(), file.getValue());
		}
		return reader;
	}

	private static Dossier without(DossierReader reader, Dossier dossier) {
		if (!reader.faults().isEmpty()) {
			throw new DossierFaults(reader.faults(), reader.more());
		}
		return dossier;
	}

}
