/**
 */
package org.glossator.codebook.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A category of a layer, hierarchical.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.glossator.codebook.model.Code#getId <em>Id</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Code#getName <em>Name</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Code#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Code#getInclusion <em>Inclusion</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Code#getExclusion <em>Exclusion</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Code#getCuePhrases <em>Cue Phrases</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Code#getColour <em>Colour</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Code#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Code#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Code#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.glossator.codebook.model.Code#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @see org.glossator.codebook.model.CodebookPackage#getCode()
 * @model
 * @generated
 */
@SuppressWarnings("all")
public interface Code extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id, unique in its layer (over all depths), never changed; what files write. Any text without control characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getCode_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Code#getId <em>Id</em>}' attribute.
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
	 * @see org.glossator.codebook.model.CodebookPackage#getCode_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Code#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getCode_Definition()
	 * @model
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Code#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Inclusion</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria: code this when ...
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inclusion</em>' attribute list.
	 * @see org.glossator.codebook.model.CodebookPackage#getCode_Inclusion()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getInclusion();

	/**
	 * Returns the value of the '<em><b>Exclusion</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criteria: do not code this when ...
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusion</em>' attribute list.
	 * @see org.glossator.codebook.model.CodebookPackage#getCode_Exclusion()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getExclusion();

	/**
	 * Returns the value of the '<em><b>Cue Phrases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phrases that the lexicon engine looks for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue Phrases</em>' attribute list.
	 * @see org.glossator.codebook.model.CodebookPackage#getCode_CuePhrases()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCuePhrases();

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a palette colour (blue, orange, ...) or #rrggbb; empty: chosen by the position in the layer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getCode_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Code#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One letter or digit that applies this code while the text has the focus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shortcut</em>' attribute.
	 * @see #setShortcut(String)
	 * @see org.glossator.codebook.model.CodebookPackage#getCode_Shortcut()
	 * @model
	 * @generated
	 */
	String getShortcut();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Code#getShortcut <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortcut</em>' attribute.
	 * @see #getShortcut()
	 * @generated
	 */
	void setShortcut(String value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kept for old annotations, no longer offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.glossator.codebook.model.CodebookPackage#getCode_Retired()
	 * @model
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.glossator.codebook.model.Code#isRetired <em>Retired</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.codebook.model.Example}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Examples</em>' containment reference list.
	 * @see org.glossator.codebook.model.CodebookPackage#getCode_Examples()
	 * @model containment="true"
	 * @generated
	 */
	EList<Example> getExamples();

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.glossator.codebook.model.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.glossator.codebook.model.CodebookPackage#getCode_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<Code> getChildren();

} // Code
