/**
 */
package org.glossator.codebook.model.internal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.codebook.model.OverlapPolicy;
import org.glossator.codebook.model.SnapUnit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getGuidelines <em>Guidelines</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getOverlap <em>Overlap</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#isCrossesSentences <em>Crosses Sentences</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getSnap <em>Snap</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getFixedUnit <em>Fixed Unit</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#isExhaustive <em>Exhaustive</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#isCodeRequired <em>Code Required</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getSourceLayers <em>Source Layers</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getTargetLayers <em>Target Layers</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#isMultiple <em>Multiple</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.glossator.codebook.model.internal.LayerImpl#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @generated
 */
@SuppressWarnings("all")
public class LayerImpl extends MinimalEObjectImpl.Container implements Layer {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LayerKind KIND_EDEFAULT = LayerKind.SPAN;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LayerKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuidelines() <em>Guidelines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidelines()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDELINES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuidelines() <em>Guidelines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidelines()
	 * @generated
	 * @ordered
	 */
	protected String guidelines = GUIDELINES_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverlap() <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlap()
	 * @generated
	 * @ordered
	 */
	protected static final OverlapPolicy OVERLAP_EDEFAULT = OverlapPolicy.ANY;

	/**
	 * The cached value of the '{@link #getOverlap() <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlap()
	 * @generated
	 * @ordered
	 */
	protected OverlapPolicy overlap = OVERLAP_EDEFAULT;

	/**
	 * The default value of the '{@link #isCrossesSentences() <em>Crosses Sentences</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCrossesSentences()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CROSSES_SENTENCES_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCrossesSentences() <em>Crosses Sentences</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCrossesSentences()
	 * @generated
	 * @ordered
	 */
	protected boolean crossesSentences = CROSSES_SENTENCES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSnap() <em>Snap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnap()
	 * @generated
	 * @ordered
	 */
	protected static final SnapUnit SNAP_EDEFAULT = SnapUnit.WORD;

	/**
	 * The cached value of the '{@link #getSnap() <em>Snap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnap()
	 * @generated
	 * @ordered
	 */
	protected SnapUnit snap = SNAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getFixedUnit() <em>Fixed Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedUnit()
	 * @generated
	 * @ordered
	 */
	protected static final FixedUnit FIXED_UNIT_EDEFAULT = FixedUnit.NONE;

	/**
	 * The cached value of the '{@link #getFixedUnit() <em>Fixed Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedUnit()
	 * @generated
	 * @ordered
	 */
	protected FixedUnit fixedUnit = FIXED_UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isExhaustive() <em>Exhaustive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExhaustive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXHAUSTIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExhaustive() <em>Exhaustive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExhaustive()
	 * @generated
	 * @ordered
	 */
	protected boolean exhaustive = EXHAUSTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isCodeRequired() <em>Code Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCodeRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CODE_REQUIRED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCodeRequired() <em>Code Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCodeRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean codeRequired = CODE_REQUIRED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSourceLayers() <em>Source Layers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sourceLayers;

	/**
	 * The cached value of the '{@link #getTargetLayers() <em>Target Layers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetLayers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> targetLayers;

	/**
	 * The default value of the '{@link #isMultiple() <em>Multiple</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMultiple()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MULTIPLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMultiple() <em>Multiple</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMultiple()
	 * @generated
	 * @ordered
	 */
	protected boolean multiple = MULTIPLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<Attribute> attributes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodebookPackage.Literals.LAYER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LayerKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LayerKind newKind) {
		LayerKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuidelines() {
		return guidelines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuidelines(String newGuidelines) {
		String oldGuidelines = guidelines;
		guidelines = newGuidelines;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__GUIDELINES, oldGuidelines, guidelines));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OverlapPolicy getOverlap() {
		return overlap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverlap(OverlapPolicy newOverlap) {
		OverlapPolicy oldOverlap = overlap;
		overlap = newOverlap == null ? OVERLAP_EDEFAULT : newOverlap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__OVERLAP, oldOverlap, overlap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCrossesSentences() {
		return crossesSentences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrossesSentences(boolean newCrossesSentences) {
		boolean oldCrossesSentences = crossesSentences;
		crossesSentences = newCrossesSentences;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__CROSSES_SENTENCES, oldCrossesSentences, crossesSentences));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SnapUnit getSnap() {
		return snap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnap(SnapUnit newSnap) {
		SnapUnit oldSnap = snap;
		snap = newSnap == null ? SNAP_EDEFAULT : newSnap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__SNAP, oldSnap, snap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FixedUnit getFixedUnit() {
		return fixedUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixedUnit(FixedUnit newFixedUnit) {
		FixedUnit oldFixedUnit = fixedUnit;
		fixedUnit = newFixedUnit == null ? FIXED_UNIT_EDEFAULT : newFixedUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__FIXED_UNIT, oldFixedUnit, fixedUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExhaustive() {
		return exhaustive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExhaustive(boolean newExhaustive) {
		boolean oldExhaustive = exhaustive;
		exhaustive = newExhaustive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__EXHAUSTIVE, oldExhaustive, exhaustive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCodeRequired() {
		return codeRequired;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeRequired(boolean newCodeRequired) {
		boolean oldCodeRequired = codeRequired;
		codeRequired = newCodeRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__CODE_REQUIRED, oldCodeRequired, codeRequired));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceLayers() {
		if (sourceLayers == null) {
			sourceLayers = new EDataTypeEList<String>(String.class, this, CodebookPackage.LAYER__SOURCE_LAYERS);
		}
		return sourceLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTargetLayers() {
		if (targetLayers == null) {
			targetLayers = new EDataTypeEList<String>(String.class, this, CodebookPackage.LAYER__TARGET_LAYERS);
		}
		return targetLayers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMultiple() {
		return multiple;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultiple(boolean newMultiple) {
		boolean oldMultiple = multiple;
		multiple = newMultiple;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.LAYER__MULTIPLE, oldMultiple, multiple));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectContainmentEList<Code>(Code.class, this, CodebookPackage.LAYER__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attribute> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectContainmentEList<Attribute>(Attribute.class, this, CodebookPackage.LAYER__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CodebookPackage.LAYER__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
			case CodebookPackage.LAYER__ATTRIBUTES:
				return ((InternalEList<?>)getAttributes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CodebookPackage.LAYER__ID:
				return getId();
			case CodebookPackage.LAYER__NAME:
				return getName();
			case CodebookPackage.LAYER__KIND:
				return getKind();
			case CodebookPackage.LAYER__DESCRIPTION:
				return getDescription();
			case CodebookPackage.LAYER__GUIDELINES:
				return getGuidelines();
			case CodebookPackage.LAYER__OVERLAP:
				return getOverlap();
			case CodebookPackage.LAYER__CROSSES_SENTENCES:
				return isCrossesSentences();
			case CodebookPackage.LAYER__SNAP:
				return getSnap();
			case CodebookPackage.LAYER__FIXED_UNIT:
				return getFixedUnit();
			case CodebookPackage.LAYER__EXHAUSTIVE:
				return isExhaustive();
			case CodebookPackage.LAYER__CODE_REQUIRED:
				return isCodeRequired();
			case CodebookPackage.LAYER__SOURCE_LAYERS:
				return getSourceLayers();
			case CodebookPackage.LAYER__TARGET_LAYERS:
				return getTargetLayers();
			case CodebookPackage.LAYER__MULTIPLE:
				return isMultiple();
			case CodebookPackage.LAYER__CODES:
				return getCodes();
			case CodebookPackage.LAYER__ATTRIBUTES:
				return getAttributes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CodebookPackage.LAYER__ID:
				setId((String)newValue);
				return;
			case CodebookPackage.LAYER__NAME:
				setName((String)newValue);
				return;
			case CodebookPackage.LAYER__KIND:
				setKind((LayerKind)newValue);
				return;
			case CodebookPackage.LAYER__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case CodebookPackage.LAYER__GUIDELINES:
				setGuidelines((String)newValue);
				return;
			case CodebookPackage.LAYER__OVERLAP:
				setOverlap((OverlapPolicy)newValue);
				return;
			case CodebookPackage.LAYER__CROSSES_SENTENCES:
				setCrossesSentences((Boolean)newValue);
				return;
			case CodebookPackage.LAYER__SNAP:
				setSnap((SnapUnit)newValue);
				return;
			case CodebookPackage.LAYER__FIXED_UNIT:
				setFixedUnit((FixedUnit)newValue);
				return;
			case CodebookPackage.LAYER__EXHAUSTIVE:
				setExhaustive((Boolean)newValue);
				return;
			case CodebookPackage.LAYER__CODE_REQUIRED:
				setCodeRequired((Boolean)newValue);
				return;
			case CodebookPackage.LAYER__SOURCE_LAYERS:
				getSourceLayers().clear();
				getSourceLayers().addAll((Collection<? extends String>)newValue);
				return;
			case CodebookPackage.LAYER__TARGET_LAYERS:
				getTargetLayers().clear();
				getTargetLayers().addAll((Collection<? extends String>)newValue);
				return;
			case CodebookPackage.LAYER__MULTIPLE:
				setMultiple((Boolean)newValue);
				return;
			case CodebookPackage.LAYER__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case CodebookPackage.LAYER__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends Attribute>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CodebookPackage.LAYER__ID:
				setId(ID_EDEFAULT);
				return;
			case CodebookPackage.LAYER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CodebookPackage.LAYER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CodebookPackage.LAYER__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case CodebookPackage.LAYER__GUIDELINES:
				setGuidelines(GUIDELINES_EDEFAULT);
				return;
			case CodebookPackage.LAYER__OVERLAP:
				setOverlap(OVERLAP_EDEFAULT);
				return;
			case CodebookPackage.LAYER__CROSSES_SENTENCES:
				setCrossesSentences(CROSSES_SENTENCES_EDEFAULT);
				return;
			case CodebookPackage.LAYER__SNAP:
				setSnap(SNAP_EDEFAULT);
				return;
			case CodebookPackage.LAYER__FIXED_UNIT:
				setFixedUnit(FIXED_UNIT_EDEFAULT);
				return;
			case CodebookPackage.LAYER__EXHAUSTIVE:
				setExhaustive(EXHAUSTIVE_EDEFAULT);
				return;
			case CodebookPackage.LAYER__CODE_REQUIRED:
				setCodeRequired(CODE_REQUIRED_EDEFAULT);
				return;
			case CodebookPackage.LAYER__SOURCE_LAYERS:
				getSourceLayers().clear();
				return;
			case CodebookPackage.LAYER__TARGET_LAYERS:
				getTargetLayers().clear();
				return;
			case CodebookPackage.LAYER__MULTIPLE:
				setMultiple(MULTIPLE_EDEFAULT);
				return;
			case CodebookPackage.LAYER__CODES:
				getCodes().clear();
				return;
			case CodebookPackage.LAYER__ATTRIBUTES:
				getAttributes().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CodebookPackage.LAYER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CodebookPackage.LAYER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CodebookPackage.LAYER__KIND:
				return kind != KIND_EDEFAULT;
			case CodebookPackage.LAYER__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case CodebookPackage.LAYER__GUIDELINES:
				return GUIDELINES_EDEFAULT == null ? guidelines != null : !GUIDELINES_EDEFAULT.equals(guidelines);
			case CodebookPackage.LAYER__OVERLAP:
				return overlap != OVERLAP_EDEFAULT;
			case CodebookPackage.LAYER__CROSSES_SENTENCES:
				return crossesSentences != CROSSES_SENTENCES_EDEFAULT;
			case CodebookPackage.LAYER__SNAP:
				return snap != SNAP_EDEFAULT;
			case CodebookPackage.LAYER__FIXED_UNIT:
				return fixedUnit != FIXED_UNIT_EDEFAULT;
			case CodebookPackage.LAYER__EXHAUSTIVE:
				return exhaustive != EXHAUSTIVE_EDEFAULT;
			case CodebookPackage.LAYER__CODE_REQUIRED:
				return codeRequired != CODE_REQUIRED_EDEFAULT;
			case CodebookPackage.LAYER__SOURCE_LAYERS:
				return sourceLayers != null && !sourceLayers.isEmpty();
			case CodebookPackage.LAYER__TARGET_LAYERS:
				return targetLayers != null && !targetLayers.isEmpty();
			case CodebookPackage.LAYER__MULTIPLE:
				return multiple != MULTIPLE_EDEFAULT;
			case CodebookPackage.LAYER__CODES:
				return codes != null && !codes.isEmpty();
			case CodebookPackage.LAYER__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", description: ");
		result.append(description);
		result.append(", guidelines: ");
		result.append(guidelines);
		result.append(", overlap: ");
		result.append(overlap);
		result.append(", crossesSentences: ");
		result.append(crossesSentences);
		result.append(", snap: ");
		result.append(snap);
		result.append(", fixedUnit: ");
		result.append(fixedUnit);
		result.append(", exhaustive: ");
		result.append(exhaustive);
		result.append(", codeRequired: ");
		result.append(codeRequired);
		result.append(", sourceLayers: ");
		result.append(sourceLayers);
		result.append(", targetLayers: ");
		result.append(targetLayers);
		result.append(", multiple: ");
		result.append(multiple);
		result.append(')');
		return result.toString();
	}

} //LayerImpl
