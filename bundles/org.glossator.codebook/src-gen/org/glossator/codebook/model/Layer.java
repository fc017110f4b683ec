/**
 */
package org.glossator.codebook.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of annotation: spans, relations between spans, or labels of the whole document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.codebook.model.Layer#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#getName <em>Name</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#getKind <em>Kind</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#getDescription <em>Description</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#getGuidelines <em>Guidelines</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#getOverlap <em>Overlap</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#isCrossesSentences <em>Crosses Sentences</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#getSnap <em>Snap</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#getFixedUnit <em>Fixed Unit</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#isExhaustive <em>Exhaustive</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#isCodeRequired <em>Code Required</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#getSourceLayers <em>Source Layers</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#getTargetLayers <em>Target Layers</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#isMultiple <em>Multiple</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Layer#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @see org.glossator.codebook.model.CodebookPackage#getLayer()
 * @model
 * @generated
 */
@SuppressWarnings("all")
public interface Layer extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id, unique in the codebook; what files write. Any text without control characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.glossator.codebook.model.LayerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.glossator.codebook.model.LayerKind
	 * @see #setKind(LayerKind)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_Kind()
	 * @model
	 * @generated
	 */
	LayerKind getKind();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.glossator.codebook.model.LayerKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LayerKind value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Guidelines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guidelines for coders of this layer, Markdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidelines</em>' attribute.
	 * @see #setGuidelines(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_Guidelines()
	 * @model
	 * @generated
	 */
	String getGuidelines();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#getGuidelines <em>Guidelines</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guidelines</em>' attribute.
	 * @see #getGuidelines()
	 * @generated
	 */
	void setGuidelines(String value);

	/**
	 * Returns the value of the '<em><b>Overlap</b></em>' attribute.
	 * The literals are from the enumeration {@link org.glossator.codebook.model.OverlapPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether spans of this layer may overlap one another.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overlap</em>' attribute.
	 * @see org.glossator.codebook.model.OverlapPolicy
	 * @see #setOverlap(OverlapPolicy)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_Overlap()
	 * @model
	 * @generated
	 */
	OverlapPolicy getOverlap();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#getOverlap <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overlap</em>' attribute.
	 * @see org.glossator.codebook.model.OverlapPolicy
	 * @see #getOverlap()
	 * @generated
	 */
	void setOverlap(OverlapPolicy value);

	/**
	 * Returns the value of the '<em><b>Crosses Sentences</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a span may reach over a sentence boundary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crosses Sentences</em>' attribute.
	 * @see #setCrossesSentences(boolean)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_CrossesSentences()
	 * @model default="true"
	 * @generated
	 */
	boolean isCrossesSentences();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#isCrossesSentences <em>Crosses Sentences</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crosses Sentences</em>' attribute.
	 * @see #isCrossesSentences()
	 * @generated
	 */
	void setCrossesSentences(boolean value);

	/**
	 * Returns the value of the '<em><b>Snap</b></em>' attribute.
	 * The default value is <code>"word"</code>.
	 * The literals are from the enumeration {@link org.glossator.codebook.model.SnapUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit that a new boundary snaps to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snap</em>' attribute.
	 * @see org.glossator.codebook.model.SnapUnit
	 * @see #setSnap(SnapUnit)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_Snap()
	 * @model default="word"
	 * @generated
	 */
	SnapUnit getSnap();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#getSnap <em>Snap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snap</em>' attribute.
	 * @see org.glossator.codebook.model.SnapUnit
	 * @see #getSnap()
	 * @generated
	 */
	void setSnap(SnapUnit value);

	/**
	 * Returns the value of the '<em><b>Fixed Unit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.glossator.codebook.model.FixedUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit that is coded as a whole, or none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixed Unit</em>' attribute.
	 * @see org.glossator.codebook.model.FixedUnit
	 * @see #setFixedUnit(FixedUnit)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_FixedUnit()
	 * @model
	 * @generated
	 */
	FixedUnit getFixedUnit();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#getFixedUnit <em>Fixed Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed Unit</em>' attribute.
	 * @see org.glossator.codebook.model.FixedUnit
	 * @see #getFixedUnit()
	 * @generated
	 */
	void setFixedUnit(FixedUnit value);

	/**
	 * Returns the value of the '<em><b>Exhaustive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether every fixed unit must get a code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exhaustive</em>' attribute.
	 * @see #setExhaustive(boolean)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_Exhaustive()
	 * @model
	 * @generated
	 */
	boolean isExhaustive();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#isExhaustive <em>Exhaustive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exhaustive</em>' attribute.
	 * @see #isExhaustive()
	 * @generated
	 */
	void setExhaustive(boolean value);

	/**
	 * Returns the value of the '<em><b>Code Required</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an annotation must have a code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Required</em>' attribute.
	 * @see #setCodeRequired(boolean)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_CodeRequired()
	 * @model default="true"
	 * @generated
	 */
	boolean isCodeRequired();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#isCodeRequired <em>Code Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Required</em>' attribute.
	 * @see #isCodeRequired()
	 * @generated
	 */
	void setCodeRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Source Layers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relation layers: ids of the layers a relation may start from; empty means any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Layers</em>' attribute list.
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_SourceLayers()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSourceLayers();

	/**
	 * Returns the value of the '<em><b>Target Layers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relation layers: ids of the layers a relation may end at; empty means any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Layers</em>' attribute list.
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_TargetLayers()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTargetLayers();

	/**
	 * Returns the value of the '<em><b>Multiple</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Document layers: whether a document may have several labels of this layer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multiple</em>' attribute.
	 * @see #setMultiple(boolean)
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_Multiple()
	 * @model
	 * @generated
	 */
	boolean isMultiple();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Layer#isMultiple <em>Multiple</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multiple</em>' attribute.
	 * @see #isMultiple()
	 * @generated
	 */
	void setMultiple(boolean value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.codebook.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_Codes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.codebook.model.Attribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.glossator.codebook.model.CodebookPackage#getLayer_Attributes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attribute> getAttributes();

} // Layer
