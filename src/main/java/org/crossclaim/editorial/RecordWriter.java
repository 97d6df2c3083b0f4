package org.crossclaim.editorial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Publishes documents: applies each to its live entity and appends it to the history, in
 * the transaction of the change. The facades of the content modules write through it.
 */
@Component
public class RecordWriter {

	private final EntityManager entities;

	private final Revisions revisions;

	private final Publications publications;

	RecordWriter(EntityManager entities, Revisions revisions, Publications publications) {
		this.publications = publications;
		this.entities = entities;
		this.revisions = revisions;
	}

	/**
	 * Publishes documents of one kind and lets go of their entities.
	 * @param <E> the entity
	 * @param <D> the document
	 * @param change the change
	 * @param kind of which kind they are
	 * @param documents the document of each subject
	 * @param shape the entity and how a document is applied to it
	 * @return the number of the revision of each subject
	 */
	public <E, D> Map<UUID, Integer> publish(Change change, SubjectKind kind, Map<UUID, D> documents,
			Shape<E, D> shape) {
		Map<UUID, E> live = live(documents.keySet(), shape);
		Map<UUID, Published<D>> before = this.publications.of(live.keySet(), shape.document());
		List<Draft<D>> drafts = new ArrayList<>();
		documents.forEach((id, document) -> {
			E entity = live.get(id);
			Published<D> was = before.get(id);
			drafts.add(new Draft<>(id, document, (change.done() != null) ? List.of(change.done())
					: shape.classes().apply((was != null) ? was.document() : null, document)));
			if (entity == null) {
				entity = shape.create().apply(id, document);
				shape.apply().accept(entity, document);
				this.entities.persist(entity);
			}
			else {
				shape.apply().accept(entity, document);
			}
		});
		this.entities.flush();
		this.entities.clear();
		return this.revisions.append(change, kind, drafts);
	}

	private <E> Map<UUID, E> live(Collection<UUID> ids, Shape<E, ?> shape) {
		Map<UUID, E> live = new HashMap<>();
		this.entities
			.createQuery("select e from " + shape.type().getSimpleName() + " e where e.id.value in :ids", shape.type())
			.setParameter("ids", ids)
			.getResultList()
			.forEach((entity) -> live.put(shape.id().apply(entity), entity));
		return live;
	}

	/**
	 * An entity and how a document is applied to it.
	 *
	 * @param <E> the entity
	 * @param <D> the document
	 * @param type its class
	 * @param id how to tell its identity
	 * @param document the class of its documents
	 * @param create makes a new one of an identity
	 * @param apply applies a document to it
	 * @param classes tells of which classes a change is, from the documents before
	 * (absent where there was none) and after it
	 */
	public record Shape<E, D>(Class<E> type, Class<D> document, Function<E, UUID> id, BiFunction<UUID, D, E> create,
			BiConsumer<E, D> apply, BiFunction<@Nullable D, D, List<ChangeClass>> classes) {

		/**
		 * The same, for a change whose classes no difference tells.
		 * @param done of which classes the change is
		 * @return the shape
		 */
		public Shape<E, D> of(List<ChangeClass> done) {
			return new Shape<>(this.type, this.document, this.id, this.create, this.apply, (before, after) -> done);
		}

	}

}
